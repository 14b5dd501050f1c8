namespace CaseMgmt.Application.Common;

/// <summary>The names under which exclusive commands wait for one another.</summary>
public static class Locks
{
    /// <summary>Registers coming in and figures being counted.</summary>
    public const string Records = "records";

    /// <summary>What registers would bring, tried on SQL Server beside everybody else: it keeps nothing, and reads the records as they were.</summary>
    public const string Previews = "previews";

    /// <summary>Who may manage people: two who take it from one another would leave nobody.</summary>
    public const string People = "people";
}
