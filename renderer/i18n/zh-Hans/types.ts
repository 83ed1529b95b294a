/** Types of options in plain words. `many` stands inside another type: a list of texts. */
import type { typesTexts as english } from '../en/types.ts';
import type { Translation } from '../load-texts.ts';

export const typesTexts: Translation<typeof english> = {
  'type.bool': '{many, select, yes {开关} other {开或关}}',
  'type.int': '{many, select, yes {整数} other {整数}}',
  'type.intBetween': '{many, select, yes {{min} 到 {max} 之间的整数} other {{min} 到 {max} 之间的整数}}',
  'type.intFrom': '{many, select, yes {不小于 {min} 的整数} other {不小于 {min} 的整数}}',
  'type.intUpTo': '{many, select, yes {不大于 {max} 的整数} other {不大于 {max} 的整数}}',
  'type.number': '{many, select, yes {数字} other {数字}}',
  'type.numberBetween': '{many, select, yes {{min} 到 {max} 之间的数字} other {{min} 到 {max} 之间的数字}}',
  'type.numberFrom': '{many, select, yes {不小于 {min} 的数字} other {不小于 {min} 的数字}}',
  'type.numberUpTo': '{many, select, yes {不大于 {max} 的数字} other {不大于 {max} 的数字}}',
  'type.text': '{many, select, yes {文本} other {文本}}',
  'type.textOfOneLine': '{many, select, yes {单行文本} other {单行文本}}',
  'type.textNotEmpty': '{many, select, yes {非空文本} other {非空文本}}',
  'type.textMatching': '{many, select, yes {符合 {pattern} 格式的文本} other {符合 {pattern} 格式的文本}}',
  'type.lines': '{many, select, yes {任意行数的文本} other {任意行数的文本}}',
  'type.secret': '{many, select, yes {保密文本} other {保密文本}}',
  'type.only': '{value}',
  'type.choice': '{many, select, yes {选项（{values}）} other {以下之一：{values}}}',
  'type.choiceOfMany':
    '{many, select, yes {选项（{values}，{count, plural, other {以及另外 # 项}}）} other {以下之一：{values}，{count, plural, other {以及另外 # 项}}}}',
  'type.nothing': '空值',
  'type.path': '{many, select, yes {路径} other {路径}}',
  'type.absolutePath': '{many, select, yes {以 / 开头的路径} other {以 / 开头的路径}}',
  'type.package': '{many, select, yes {软件包} other {软件包}}',
  'type.orNotSet': '{many, select, yes {{type}或空值} other {{type}，或未设置}}',
  'type.list': '{many, select, yes {{items}列表} other {{items}列表}}',
  'type.listNotEmpty': '{many, select, yes {{items}列表（至少一项）} other {{items}列表，至少一项}}',
  'type.entries': '{many, select, yes {按名称区分的{items}集合} other {按名称区分的{items}集合}}',
  'type.group': '{many, select, yes {设置组} other {设置组}}',
  'type.openGroup': '{many, select, yes {设置组} other {设置组}}，以及其他命名的设置',
  'type.any': '{many, select, yes {任意值} other {任意值}}',
  'type.data': '{format} 数据',
  'type.nix': '{many, select, yes {Nix 表达式} other {Nix 表达式}}',
};
