namespace CaseMgmt.Domain.Shared;

/// <summary>What any act may lack.</summary>
public static class ActErrors
{
    public const int LongestReason = 4000;

    public static readonly Error ReasonMissing = new(
        "act.reason_missing",
        "Say why: the reason stands in the history.",
        "Reason"
    );

    public static readonly Error SignedOutMeanwhile = new(
        "act.signed_out_meanwhile",
        "Your session had ended when you sent this, so nothing was done. Look through what you typed, and send it again."
    );
}
