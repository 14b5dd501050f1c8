namespace CaseMgmt.Domain.Registers;

/// <summary>
/// That the office keeps a register here: since when one of the name has been taken in, be it an empty one, which is a nil return.
/// One whose every row was rejected was not. Without it nobody can say "none".
/// </summary>
public sealed class KeptRegister
{
    private KeptRegister() { }

    public KeptRegister(string name, DateTime since) => (Name, Since) = (name, since);

    /// <summary>The register's name, such as <c>custody-issues</c>.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The instant (UTC) of the first one taken in.</summary>
    public DateTime Since { get; private set; }
}
