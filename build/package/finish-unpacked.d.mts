export default function finishUnpacked(context: { readonly appOutDir: string }): Promise<void>;
