/** Where Leave goes: neutral, and never personal. */
export const LEAVE_TO = 'https://www.bbc.co.uk/weather';
