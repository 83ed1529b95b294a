/** Jobs that ended: interrupted ones that wait to be put right, and those of the past. */
import type { pastJobsTexts as english } from '../en/past-jobs.ts';
import type { Translation } from '../load-texts.ts';

export const pastJobsTexts: Translation<typeof english> = {
  'interrupted.title': '有操作被中断：{when}',
  'interrupted.files': 'Snowglobe 正在写入配置时，它或电脑停止了。有些文件可能是新的，有些可能还是旧的。',
  'interrupted.rebuild':
    '配置已写入，但新系统就位之前，Snowglobe 或电脑停止了。正在运行的系统可能与文件描述的不同。',
  'interrupted.trial': '正在试用新系统时，Snowglobe 或电脑停止了。新系统没有保留，而文件仍是新的。',
  'interrupted.fileList': '涉及的文件',
  'interrupted.finish': '完成操作',
  'interrupted.finishText.switch': '文件变为新的内容，由此构建系统并启用。',
  'interrupted.finishText.boot': '文件变为新的内容，由此构建的系统在下次启动时生效。',
  'interrupted.finishText.try': '文件变为新的内容，并再次试用该系统。',
  'interrupted.finishText.test': '文件变为新的内容，由此构建的系统运行到下次启动为止。',
  'interrupted.finishText.write': '文件变为新的内容。',
  'interrupted.finishText.update': '将更新进行到底。',
  'interrupted.putBack': '全部恢复',
  'interrupted.putBackText': '文件恢复为之前的内容，更改重新等待处理。',
  'interrupted.nothing': '已经没有需要处理的问题',
  'interrupted.banner': '有一次应用被中断，等待处理。',
  'interrupted.show': '显示',

  'apply.noneTitle': '已完成的操作',
  'interrupted.pageTitle': '已中断',

  'ended.label': '已结束的任务',
  'ended.done': '完成',
  'ended.wentBack': '已恢复原状',
  'ended.failed': '操作未成功',
  'ended.cancelled': '已停止',

  'past.title': '以前的任务',
  'past.done': '完成',
  'past.wentBack': '已返回',
  'past.failed': '未成功',
  'past.cancelled': '已停止',
  'past.log': '日志',
  'past.logLabel': '日志：{what}，{when}',
  'past.showLog': '显示日志：{what}，{when}',
  'past.hideLog': '隐藏日志：{what}，{when}',
  'past.showAll': '{count, plural, other {再显示 # 个}}',
};
