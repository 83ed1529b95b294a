/** Snowglobe in the browser of another computer, and who is using it. */
import type { remoteTexts as english } from '../en/remote.ts';
import type { Translation } from '../load-texts.ts';

export const remoteTexts: Translation<typeof english> = {
  'menu.remote': '从另一台电脑使用',
  'remote.title': '从另一台电脑使用',
  'remote.text':
    'Snowglobe 只在其运行的电脑上响应。SSH 隧道可以把它加密地带到另一块屏幕上，并且不让其他人进入。',
  'remote.serve': '在要管理的电脑上，不带窗口启动它：',
  'remote.tunnel': '在面前的电脑上，打开隧道：',
  'remote.address': '然后打开第一条命令显示的地址。每个地址只能使用一次，用过之后会显示下一个。',
  'remote.commands': '命令',
  'remote.sessions': '正在使用此 Snowglobe 的会话',
  'remote.others': '{count, plural, =0 {只有此浏览器。} other {此浏览器和其他 # 个浏览器。}}',
  'remote.endOthers': '注销其他会话',
  'remote.end': '在此注销',
  'remote.failed': '操作未成功。请重试，或重新启动 Snowglobe。',
  'remote.close': '关闭',
  'banner.sessionEnded': '已在此处从 Snowglobe 注销。更改会保留。请打开它显示的最新地址。',
};
