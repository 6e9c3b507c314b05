/** How many digits a 法人番号 has, the check digit first. */
const LENGTH = 13;

/**
 * Whether the text is a 法人番号: thirteen half-width digits whose first is the check digit
 * (9 minus the remainder by 9 of the other digits, weighted 1 and 2 by turns from the right).
 */
export function isCorporateNumber(text: string): boolean {
  if (text.length !== LENGTH || !/^[0-9]+$/.test(text)) return false;
  const [check, ...base] = [...text].map(Number);
  const weighted = base.reverse().reduce((sum, digit, index) => sum + digit * (index % 2 === 0 ? 1 : 2), 0);
  return check === 9 - (weighted % 9);
}
