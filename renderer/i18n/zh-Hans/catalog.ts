/** What is known about settings and apps. */
import type { catalogTexts as english } from '../en/catalog.ts';
import type { Translation } from '../load-texts.ts';

export const catalogTexts: Translation<typeof english> = {
  'catalog.title': 'Snowglobe 的已知内容',
  'catalog.counts': '{options, plural, other {# 项设置}}和{packages, plural, other { # 个应用}}',
  'catalog.since': '{when}读取',
  'catalog.stale': '已过时',
  'catalog.source.texts': '仅 Snowglobe 自带的说明',
  'catalog.source.channel': '来自 NixOS 频道',
  'catalog.source.evaluation': '来自这台电脑自身的配置',
  'catalog.refresh': '重新读取',
  'catalog.cancel': '停止',
  'catalog.reading': '正在读取设置和应用',
  'catalog.stage.options': '正在读取设置',
  'catalog.stage.packages': '正在读取应用',
  'catalog.stage.index': '正在准备搜索',
  'catalog.problem.no-source': '无法读取设置和应用：这里没有安装 Nix。',
  'catalog.problem.evaluation-failed': '无法对配置求值，因此缺少自定义模块的内容。',
  'catalog.problem.download-failed': '无法下载应用列表。',
  'catalog.problem.too-large': '服务器提供的内容过大，不可能正确。',
  'catalog.problem.damaged': '读取到的内容已损坏。',
  'catalog.problem.out-of-memory': '内存不足。',
  'catalog.problem.no-space': '磁盘空间不足。',
  'catalog.problem.cancelled': '读取已停止。',
  'catalog.packages': '尚不了解所有应用',
  'catalog.packagesText': '没有适用于这台电脑的现成应用列表，可以由 Nix 计算得出。',
  'catalog.evaluate': '计算…',
  'catalog.costTitle': '让 Nix 计算所有应用的列表？',
  'catalog.costText':
    '大约需要 {minutes, plural, other {# 分钟}}，最多占用 {memory} 内存。期间可以继续工作，也可以随时停止。',
  'catalog.costNo': '以后再说',
  'catalog.costYes': '计算',
};
