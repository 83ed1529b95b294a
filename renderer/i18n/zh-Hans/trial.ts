/** Trying a new system: the countdown, the two answers, how it ended, and what is preferred. */
import type { trialTexts as english } from '../en/trial.ts';
import type { Translation } from '../load-texts.ts';

export const trialTexts: Translation<typeof english> = {
  'trial.start': '试用 {duration}',
  'trial.options': '试用方式',
  'trial.seconds': '{count, plural, other {# 秒}}',
  'trial.minutes': '{count, plural, other {# 分钟}}',
  'trial.secondsShort': '{count, number} 秒',
  'trial.minutesShort': '{count, number} 分钟',

  'trial.title': '保留此系统？',
  'trial.text': '新系统正在运行。如果一切正常，就保留它。',
  'trial.silence': '如果什么都不做，电脑会恢复原状。关闭 Snowglobe 或重新启动电脑时也是如此。',
  'trial.subtitle': '决定期间可以照常使用电脑。',
  'trial.left': '保留的剩余时间：{time}',
  'trial.keep': '保留',
  'trial.goBack': '立即返回',
  'trial.barTitle': '保留新系统？',
  'trial.barLeft': '{time} 后返回',
  'trial.announceStart': '正在试用新系统。请在 {duration} 内选择保留，否则电脑会自动恢复原状。',
  'trial.announceLeft': '还剩 {duration} 可选择保留新系统。',
  'trial.keepRefused': '必须应答的电脑尚未应答，因此还没有保留。请稍后再试。',
  'trial.notKept': '无法保留新系统',
  'trial.over': '试用已经结束',

  'trial.durationLabel': '保留的时限',
  'trial.durationText': '如果在此时间内无人确认，电脑会自动恢复原状。',
  'trial.checkLabel': '必须应答的电脑',
  'trial.checkPlaceholder': 'router.local:22',
  'trial.checkText': '适合远程操作：它不再应答时，试用就会结束。',
  'trial.checkWrong': '名称或地址，加冒号和端口，例如 router.local:22',

  'wentBack.title': '已返回之前的系统',
  'wentBack.silence': '没有及时保留新系统，因此电脑已恢复原状。',
  'wentBack.asked': '电脑已恢复原状。',
  'wentBack.app-closed': 'Snowglobe 在试用期间退出，因此电脑已恢复原状。',
  'wentBack.check-failed': '必须应答的电脑没有应答，因此一切已恢复原状。',
  'wentBack.restarted': '电脑在试用期间重新启动，因此已恢复原状。',
  'wentBack.changes': '更改仍在这里，可以再次试用。',

  'preferences.title': '应用更改时',
  'preferences.trial': '试用新系统',
  'preferences.close': '关闭',
  'preferences.notKept': '无法保存此首选项',
  'preferences.commit': '每次应用时提交',
  'preferences.commitText': '如果配置位于 Git 仓库中：用更改的描述创建一次提交。尚未提交的其他工作不受影响。',
};
