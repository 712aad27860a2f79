/** A short article with three speakers; every paragraph fits on one line of the test's window. */
export const lighthouse = `Harbour town keeps its old lighthouse

The council of Varnes will pay for a new lamp, mayor Ingrid Solheim said on Monday.

"The lamp will burn again before winter," Solheim told reporters at the quay.

Lighthouse keeper Tomas Brandt has waited nine years for that.

"I have cleaned the glass every week," Brandt said. "Nobody asked me to stop."

"Eleven boats need the light every night," said Marit Lie, who fishes for cod.
`;

/** Words of its first quote, inside the marks. */
export const lampQuote = 'The lamp will burn again before winter';
export const glassQuote = 'I have cleaned the glass every week';
