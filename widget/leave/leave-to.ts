/** Where Leave goes until the partnership's own choice is known: neutral, and never personal. */
export const LEAVE_TO = 'https://www.bbc.co.uk/weather';
