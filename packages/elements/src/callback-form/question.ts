/** Puts what the patient asked elsewhere on the page into the reason, where they see and can change it. */
export function takeQuestion(root: ParentNode, question: string): void {
  const reason = root.querySelector('textarea');
  if (!reason || reason.value.includes(question)) return;
  reason.value = `${reason.value}\n${question}`.trim();
}
