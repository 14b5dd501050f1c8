using System.Runtime.CompilerServices;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>
/// The framework remembers its place for temporary uploads as long as the process lives; here many offices come and go
/// in one.
/// </summary>
internal static class OwnTemporaryPlace
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("ASPNETCORE_TEMP", Path.GetTempPath());
}
