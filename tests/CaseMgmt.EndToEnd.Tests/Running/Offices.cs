using CaseMgmt.EndToEnd.Tests.Running;

[assembly: AssemblyFixture(typeof(Browser))]

namespace CaseMgmt.EndToEnd.Tests.Running;

/// <summary>Journeys that only read share one office, started once on an empty folder.</summary>
[CollectionDefinition(Name)]
public sealed class ReadingOffice : ICollectionFixture<RunningOffice>
{
    public const string Name = "Journeys that read";
}

/// <summary>Journeys that take registers in and run jobs share another; each brings records of its own.</summary>
[CollectionDefinition(Name)]
public sealed class WorkingOffice : ICollectionFixture<SmallFilesOffice>
{
    public const string Name = "Journeys that change";
}

/// <summary>Journeys over a directory share one office as it is installed; each says who sits at the browser.</summary>
[CollectionDefinition(Name)]
public sealed class DirectoryOffice : ICollectionFixture<EntraOffice>
{
    public const string Name = "Journeys over a directory";
}

/// <summary>An office that takes files of at most one megabyte, so that a file too large is quickly written.</summary>
public sealed class SmallFilesOffice : IAsyncLifetime
{
    private readonly RunningOffice office = new RunningOffice().With(
        "Registers__MaxFileBytes",
        (1024 * 1024).ToString(System.Globalization.CultureInfo.InvariantCulture)
    );

    public Uri Address => office.Address;

    public ValueTask InitializeAsync() => office.InitializeAsync();

    public ValueTask DisposeAsync() => office.DisposeAsync();
}
