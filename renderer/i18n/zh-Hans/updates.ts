/** What an update would change, inputs of a flake, and room for what is to come. */
import type { updateTexts as english } from '../en/updates.ts';
import type { Translation } from '../load-texts.ts';

export const updateTexts: Translation<typeof english> = {
  'look.title': '会有哪些变化？',
  'look.text': '计算哪些软件包会变化，不作任何更改。可能需要几分钟。',
  'look.textLock': '计算使用这些版本时哪些软件包会变化，不作任何更改。',
  'look.start': '查看会有哪些变化',
  'look.again': '再次查看',
  'look.running': '正在查看会有哪些变化',
  'look.stage.fetching': '正在获取新版本',
  'look.stage.unpacking': '正在解压',
  'look.stage.evaluating': '正在计算由此构成的系统',
  'look.stage.comparing': '正在与运行中的系统比较',
  'look.failed': '无法查看：{reason}',
  'look.nothingNewer': '没有新版本。',
  'look.packages': '软件包',
  'look.count': '{count, plural, =0 {没有软件包会变更版本} other {# 个软件包会变更版本}}',
  'look.noPackages': '不清楚会改变哪些软件包。',

  'updates.inputFollows': '跟随另一个输入，并随之更新',
  'updates.inputPinned': '在 flake.nix 中固定到某个提交，保持不变',

  'room.make': '腾出空间…',
  'room.first': '先腾出空间，再重新检查',
  'room.text': '清理：{rule}。可释放 {size}。',
  'room.none': '清理还原点无法释放足够的空间。请先移除其他文件。',
};
