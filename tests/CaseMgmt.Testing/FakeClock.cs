namespace CaseMgmt.Testing;

/// <summary>A clock that stands still until a test moves it. It begins at noon UTC on 1 July 2023, after the sample year.</summary>
public sealed class FakeClock : TimeProvider
{
    private readonly Lock gate = new();
    private DateTimeOffset now = new(2023, 7, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    /// <summary>Moves to an instant (UTC), forward or back.</summary>
    public void Set(DateTime utc)
    {
        lock (gate)
        {
            now = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
        }
    }

    /// <summary>Moves to noon UTC of a day.</summary>
    public void Set(DateOnly day) => Set(day.ToDateTime(new TimeOnly(12, 0)));

    public void Advance(TimeSpan by)
    {
        lock (gate)
        {
            now += by;
        }
    }
}
