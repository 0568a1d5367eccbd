/** Whether a text holds `${…}`, which was meant for a template literal: between plain quotes nothing fills it in. */
export const holdsTemplate = (text: string): boolean => text.includes('${');
