/** Settings: pages and rows. */
import type { settingsTexts as english } from '../en/settings.ts';
import type { Translation } from '../load-texts.ts';

export const settingsTexts: Translation<typeof english> = {
  'settings.title': '设置',
  'settings.subtitle': '应用更改之前，什么都不会发生。',
  'settings.pages': '设置页面',
  'settings.unknownPage': '没有这个页面',
  'settings.unknownPageText': '地址可能已过时。',
  'settings.allPages': '查看所有页面',

  'setting.default': '默认值',
  'setting.set': '在 {file} 第 {line, number} 行设置',
  'setting.computed': '由 Nix 计算得出，位于 {file} 第 {line, number} 行',
  'setting.conditional': '仅在特定条件下生效，位于 {file} 第 {line, number} 行',
  'setting.written': '写在 {file} 第 {line, number} 行，表单无法完整显示',
  'setting.willChange': '将更改',
  'setting.willReset': '将重置',
  'setting.more': '“{title}”的更多操作',
  'setting.undo': '撤销此更改',
  'setting.reset': '重置为默认值',
  'setting.editNix': '以 Nix 编辑…',
  'setting.copy': '复制选项名称',

  'setting.nixTitle': '以 Nix 编辑“{title}”',
  'setting.nixText': '将值写成 Nix 表达式。',
  'setting.nixLabel': 'Nix 表达式',
  'setting.nixProblem': '第 {line, number} 行第 {column, number} 个字符：{message}',
  'setting.nixSave': '使用此内容',

  'setting.warnTitle': '开启“{title}”？',
  'setting.warnYes': '开启',
  'setting.warnOff': '关闭“{title}”？',
  'setting.warnOffYes': '关闭',
  'setting.warnChange': '更改“{title}”？',
  'setting.warnChangeYes': '更改',
  'setting.unfree': '{count, plural, other {{names} 是非自由软件：只有其制作者才能研究和修改。}}',
  'setting.unfreeAllows': '只有按名称明确允许后，NixOS 才会安装。此更改会允许它。',
};
