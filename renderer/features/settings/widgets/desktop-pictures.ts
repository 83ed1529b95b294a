/** Small drawings of desktops, as rectangles in a picture of 160 by 100: where the bars are and what windows do. */

/** What a rectangle is; each has its colour. */
export type Shape = 'bar' | 'window' | 'head' | 'text' | 'icon' | 'mark' | 'menu';

export interface Part {
  readonly shape: Shape;
  readonly at: readonly [x: number, y: number, width: number, height: number];
  readonly round?: number;
}

const part = (shape: Shape, x: number, y: number, width: number, height: number, round = 1): Part => ({
  shape,
  at: [x, y, width, height],
  round,
});

/** Beside one another from x on. */
function icons(count: number, x: number, y: number, size: number, gap: number): readonly Part[] {
  return Array.from({ length: count }, (_, index) =>
    part('icon', x + index * (size + gap), y, size, size, size / 4),
  );
}

function window(x: number, y: number, width: number, height: number, round = 3): readonly Part[] {
  return [
    part('window', x, y, width, height, round),
    part('head', x, y, width, 8, round),
    part('text', x + 6, y + 15, width * 0.55, 3),
    part('text', x + 6, y + 22, width * 0.7, 3),
    part('text', x + 6, y + 29, width * 0.4, 3),
  ];
}

export const desktopPictures: Readonly<Record<string, readonly Part[]>> = {
  gnome: [
    part('bar', 0, 0, 160, 7, 0),
    part('text', 72, 2, 16, 3),
    ...window(34, 16, 92, 58, 5),
    part('bar', 47, 82, 66, 14, 5),
    ...icons(5, 52, 85, 8, 4),
  ],
  plasma: [
    ...window(38, 10, 86, 62),
    part('bar', 4, 86, 152, 11, 3),
    part('mark', 8, 88, 7, 7, 2),
    ...icons(4, 20, 88, 7, 4),
    part('text', 134, 90, 16, 3),
  ],
  cinnamon: [
    ...icons(1, 8, 8, 10, 0),
    ...icons(1, 8, 26, 10, 0),
    ...window(66, 14, 80, 54),
    part('bar', 0, 89, 160, 11, 0),
    part('menu', 2, 38, 52, 50, 2),
    ...icons(1, 6, 43, 6, 0),
    part('text', 18, 44, 28, 3),
    ...icons(1, 6, 54, 6, 0),
    part('text', 18, 55, 22, 3),
    ...icons(1, 6, 65, 6, 0),
    part('text', 18, 66, 30, 3),
    part('mark', 4, 91, 7, 7, 1),
    part('text', 140, 93, 14, 3),
  ],
  xfce: [
    part('bar', 0, 0, 160, 9, 0),
    part('mark', 3, 2, 5, 5),
    part('text', 12, 3, 22, 3),
    part('text', 142, 3, 14, 3),
    ...icons(1, 8, 18, 10, 0),
    ...icons(1, 8, 36, 10, 0),
    ...icons(1, 8, 54, 10, 0),
    ...window(44, 22, 84, 52, 2),
    part('bar', 56, 87, 48, 11, 1),
    ...icons(4, 60, 89, 7, 4),
  ],
  mate: [
    part('bar', 0, 0, 160, 9, 0),
    part('text', 4, 3, 14, 3),
    part('text', 22, 3, 14, 3),
    part('text', 40, 3, 14, 3),
    part('text', 142, 3, 14, 3),
    ...icons(1, 8, 18, 10, 0),
    ...icons(1, 8, 36, 10, 0),
    ...window(42, 20, 88, 56, 2),
    part('bar', 0, 91, 160, 9, 0),
    part('head', 6, 93, 34, 5),
    part('icon', 138, 93, 7, 5),
    part('icon', 148, 93, 7, 5),
  ],
  budgie: [
    ...window(16, 12, 84, 60),
    part('bar', 0, 89, 160, 11, 0),
    part('mark', 4, 91, 7, 7, 1),
    ...icons(4, 18, 91, 7, 4),
    part('menu', 114, 0, 46, 89, 0),
    part('text', 120, 8, 24, 4),
    part('icon', 120, 18, 34, 20, 2),
    part('text', 120, 46, 30, 3),
    part('text', 120, 54, 24, 3),
    part('text', 120, 62, 28, 3),
  ],
  pantheon: [
    part('text', 6, 3, 20, 3),
    part('text', 74, 3, 14, 3),
    part('text', 140, 3, 14, 3),
    ...window(30, 14, 100, 60, 4),
    part('bar', 52, 84, 56, 13, 4),
    ...icons(4, 58, 86, 9, 3),
  ],
  hyprland: [
    part('bar', 4, 3, 152, 8, 4),
    ...icons(3, 8, 5, 4, 3),
    part('text', 138, 6, 14, 3),
    part('mark', 4, 15, 75, 81, 5),
    part('window', 5.5, 16.5, 72, 78, 4),
    part('text', 12, 25, 44, 3),
    part('text', 12, 33, 54, 3),
    part('text', 12, 41, 32, 3),
    part('window', 83, 15, 73, 38, 4),
    part('text', 90, 23, 40, 3),
    part('text', 90, 31, 52, 3),
    part('window', 83, 57, 73, 39, 4),
    part('text', 90, 65, 34, 3),
  ],
  sway: [
    part('window', 0, 0, 79, 91, 0),
    part('mark', 0, 0, 79, 5, 0),
    part('text', 6, 13, 46, 3),
    part('text', 6, 21, 56, 3),
    part('text', 6, 29, 30, 3),
    part('window', 81, 0, 79, 45, 0),
    part('head', 81, 0, 79, 5, 0),
    part('text', 87, 13, 46, 3),
    part('window', 81, 47, 79, 44, 0),
    part('head', 81, 47, 79, 5, 0),
    part('text', 87, 60, 40, 3),
    part('bar', 0, 93, 160, 7, 0),
    part('mark', 0, 93, 9, 7, 0),
    part('text', 138, 95, 18, 3),
  ],
};
