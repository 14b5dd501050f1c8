using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace CaseMgmt.EndToEnd.Tests.Running;

/// <summary>Takes a picture for the README, and is nothing at all unless PICTURES=1 asks for it: no test, passed or skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(PictureDiscoverer))]
public sealed class PictureAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
    : FactAttribute(file, line);

/// <summary>Finds the pictures when they are asked for.</summary>
public sealed class PictureDiscoverer : FactDiscoverer
{
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions,
        IXunitTestMethod testMethod,
        IFactAttribute factAttribute
    ) =>
        Environment.GetEnvironmentVariable("PICTURES") == "1"
            ? base.Discover(discoveryOptions, testMethod, factAttribute)
            : new([]);
}
