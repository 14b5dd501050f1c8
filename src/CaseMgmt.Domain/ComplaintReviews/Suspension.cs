namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>A suspension of the review as it is kept. Made only by its review.</summary>
public sealed class Suspension
{
    private Suspension() { }

    internal Suspension(int number, SuspensionPeriod period)
    {
        Number = number;
        SuspendedOn = period.From;
        ResumedOn = period.To;
    }

    public int Number { get; private set; }

    public DateOnly SuspendedOn { get; private set; }

    public DateOnly? ResumedOn { get; private set; }

    public SuspensionPeriod Period => new(SuspendedOn, ResumedOn);
}
