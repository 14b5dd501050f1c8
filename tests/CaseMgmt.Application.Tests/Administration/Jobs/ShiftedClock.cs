namespace CaseMgmt.Application.Tests.Administration.Jobs;

/// <summary>The machine's clock, shifted: it runs on, unlike a clock that a test sets.</summary>
internal sealed class ShiftedClock(TimeSpan by) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
}

/// <summary>A clock that stands at one instant.</summary>
internal sealed class StoppedClock(DateTime utc) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(utc, TimeSpan.Zero);
}
