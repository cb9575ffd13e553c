/** Who hears changed orders for the figures, as it stands in the outbox; stable. */
export const REPORTS_SUBSCRIBER = 'reports.when-orders-change';
