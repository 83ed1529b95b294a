/** The tour of the first start, and the menu that leads to it again. */
import type { tourTexts as english } from '../en/tour.ts';
import type { Translation } from '../load-texts.ts';

export const tourTexts: Translation<typeof english> = {
  'menu.open': '菜单',
  'menu.preferences': '首选项…',
  'menu.tour': '显示导览',

  'tour.title': '欢迎使用 Snowglobe',
  'tour.step': '第 {step} 步，共 {count} 步',
  'tour.skip': '跳过导览',
  'tour.back': '上一步',
  'tour.next': '下一步',
  'tour.end': '开始使用',

  'tour.loop.title': '选择、检查、应用',
  'tour.loop.text':
    '选择想要的应用，填写各项设置。此时什么都不会发生：更改会先收集起来，直到应用为止。如果对结果不满意，可以让电脑恢复原状。',
  'tour.practice.title': '放心练习',
  'tour.practice.here': '这是一台练习电脑，是单独文件夹中的小型 NixOS。可以随意尝试，不会影响真实系统。',
  'tour.practice.elsewhere':
    '在更改这台电脑之前，可以先在练习电脑上随意尝试。练习电脑是单独文件夹中的小型 NixOS，用以下命令启动：',
  'tour.search.title': '按 Ctrl+K 查找一切',
  'tour.search.text':
    '在任意页面按 Ctrl+K，输入想做的事，例如“打印”或“照片”。应用、设置和页面都能在那里找到。',
};
