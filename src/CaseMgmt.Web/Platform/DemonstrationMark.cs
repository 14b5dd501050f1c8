namespace CaseMgmt.Web.Platform;

/// <summary>Whether the records are the invented ones: then every page says so.</summary>
public sealed class DemonstrationMark
{
    public bool IsShown { get; set; }
}
