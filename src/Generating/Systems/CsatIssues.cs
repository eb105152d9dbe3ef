namespace ContactCenter.Generating.Systems;

/// <summary>What customers of the shop write about: category and sub-category, joined by a bar, with how common they are.</summary>
internal static class CsatIssues
{
    public static (string? Text, int Weight)[] Weighted { get; } =
    [
        ("Returns|Reverse Pickup Enquiry", 52), ("Returns|Return request", 20), ("Returns|Fraudulent User", 10), ("Returns|Missing", 6), ("Returns|Wrong", 6),
        ("Returns|Damaged", 5), ("Returns|Return cancellation", 5), ("Returns|Exchange / Replacement", 3), ("Returns|Technician Visit", 2),
        ("Returns|Service Center - Service Denial", 2),
        ("Order Related|Delayed", 18), ("Order Related|Order status enquiry", 16), ("Order Related|Installation/demo", 10), ("Order Related|Invoice request", 4),
        ("Order Related|Priority delivery", 3), ("Order Related|Seller Cancelled Order", 2), ("Order Related|Unable to track", 2),
        ("Order Related|Customer Requested Modifications", 2), ("Order Related|Order Verification", 1),
        ("Product Queries|Product Specific Information", 8), ("Product Queries|Product related Issues", 2), ("Product Queries|Warranty related", 1),
        ("Refund Related|Refund Enquiry", 6), ("Refund Related|Refund Related Issues", 4), ("Refund Related|COD Refund Details", 1),
        ("Feedback|UnProfessional Behaviour", 6), ("Feedback|Service Centres Related", 1), ("Feedback|Call back request", 1), ("Cancellation|Not Needed", 6),
        ("Shopzilla Related|General Enquiry", 4), ("Shopzilla Related|Account updation", 1), ("Shopzilla Related|Unable to Login", 1), ("Shopzilla Related|Wallet related", 1),
        ("Payments related|Online Payment Issues", 4), ("Payments related|Payment pending", 1), ("Payments related|Billing Related", 1), ("Payments related|Card/EMI", 1),
        ("Offers & Cashback|Other Cashback", 2), ("Offers & Cashback|Instant discount", 1), ("Offers & Cashback|Affiliate Offers", 1), ("Others|Call disconnected", 1),
        ("Others|Others", 1), ("Onboarding related|Seller onboarding", 1), ("Onboarding related|Commission related", 1), ("App/website|Issues with Shopzilla App", 1),
        ("App/website|App/website Related", 1),
    ];
}
