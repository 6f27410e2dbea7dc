import type { caseHistoryAz } from './az.ts';

/** Words of the course of a case and of its execution in Russian. */
export const caseHistoryRu: Readonly<Record<keyof typeof caseHistoryAz, string>> = {
  'course.title': 'Движение дела',
  'course.lead':
    'По реестрам судебной системы и системы исполнения, по всем инстанциям. О неопубликованных актах показано только то, что есть в реестре.',
  'course.step.opened': 'В суде открыто дело',
  'course.step.hearing': 'Проведено судебное заседание',
  'course.hearings':
    'Проведено {n} судебное заседание|Проведено {n} судебных заседания|Проведено {n} судебных заседаний',
  'course.step.appeal': 'Подана жалоба',
  'course.step.apellyasiya': 'Подана апелляционная жалоба',
  'course.step.kassasiya': 'Подана кассационная жалоба',
  'course.step.closed': 'Производство по делу в суде завершено',
  'course.step.enforcement-opened': 'Возбуждено исполнительное производство',
  'course.step.enforcement-suspended': 'Исполнение приостановлено',
  'course.step.enforcement-closed': 'Исполнительное производство завершено: {result}',
  'course.decision': 'Принят акт: {kind}',
  'course.this': 'этот акт',
  'course.state.published': 'опубликован',
  'course.state.in-work': 'получен, ещё не опубликован',
  'course.state.withheld': 'не публикуется на законном основании',
  'course.state.withdrawn': 'снят с публикации',
  'course.state.not-received': 'на портал не поступал',
  'execution.title': 'Состояние исполнения',
  'execution.documents':
    '{n} исполнительный документ|{n} исполнительных документа|{n} исполнительных документов',
  'execution.document': 'Исполнительный документ {n}',
  'execution.state.running': 'исполняется',
  'execution.state.suspended': 'исполнение приостановлено',
  'execution.state.fulfilled': 'исполнено',
  'execution.state.partly': 'исполнено частично',
  'execution.state.returned': 'исполнительный документ возвращён',
  'execution.state.impossible': 'исполнение оказалось невозможным',
  'execution.openedOn': 'Производство возбуждено',
  'execution.actions': 'Исполнительные действия',
  'execution.suspendedOn': 'Приостановлено',
  'execution.closedOn': 'Производство завершено',
  'execution.source': 'По реестру электронной системы исполнения; имена сторон не показываются.',
};
