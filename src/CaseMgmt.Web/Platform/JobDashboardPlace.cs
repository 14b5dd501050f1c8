namespace CaseMgmt.Web.Platform;

/// <summary>Where the job engine's own pages are, if it has some.</summary>
public sealed class JobDashboardPlace
{
    public string? Path { get; set; }
}
