/** Frame, banners, search, and what every screen shares. */
import type { shellTexts as english } from '../en/shell.ts';
import type { Translation } from '../load-texts.ts';

export const shellTexts: Translation<typeof english> = {
  'dialog.cancel': '取消',

  'app.name': 'Snowglobe',
  'app.documentTitle': '{title} – Snowglobe',
  skip: '跳到内容',
  loading: '正在加载',
  'notice.close': '关闭此通知',

  'nav.label': '主导航',
  'nav.home': '主页',
  'nav.apps': '应用',
  'nav.settings': '设置',
  'nav.changes': '更改',
  'nav.history': '历史',
  'nav.updates': '更新',

  'machine.nixos': 'NixOS',
  'machine.release': 'NixOS {release}',
  'machine.restorePoint': '还原点 {number}',

  'theme.label': '外观：{theme}',
  'theme.menu': '外观',
  'theme.system': '跟随系统',
  'theme.light': '浅色',
  'theme.dark': '深色',

  'language.label': '语言：{language}',
  'language.menu': '语言',
  'language.system': '跟随系统',

  'search.open': '搜索全部',
  'search.keys': 'Ctrl K',
  'search.label': '搜索应用、设置和页面',
  'search.placeholder': '搜索应用、设置和页面',
  'search.clear': '清除搜索',
  'search.results': '{count, plural, =0 {没有结果} other {# 条结果}}',
  'search.app': '应用',
  'search.setting': '设置',
  'search.page': '页面',
  'search.foundBy': '匹配词：“{word}”',
  'search.mark.installed': '已安装',
  'search.mark.set': '已设置',
  'search.nothing': '没有找到“{text}”。',
  'search.hint': '试试输入想做的事：“打印”“照片”“语言”。',

  'banner.label': '关于这台电脑',
  'banner.practice': '这是一台练习电脑，这里的操作不会影响真实系统。',
  'banner.mounted': '此系统没有在这里运行：可以修改其文件，但无法应用。',
  'banner.connectionLost':
    '与 Snowglobe 的连接已断开，正在重试。如果一直如此，请重新启动 Snowglobe，并打开它显示的地址。',
  'banner.problems': '{count, plural, other {配置中有 # 个部分无法读取。}}',
  'banner.problemsShow': '显示',

  'jobBar.label': '正在运行的任务',
  'jobBar.show': '显示',

  'crash.title': '此窗口出了问题',
  'crash.text': '电脑没有变化，已收集的更改也都保留着。重新加载窗口通常可以解决问题。',
  'crash.reload': '重新加载',
  'crash.details': '用于报告问题的详细信息',

  'error.title': '无法加载',
  'error.again': '重试',

  'space.free': '可用 {free}，共 {total}',
};
