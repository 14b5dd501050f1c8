using System.Runtime.CompilerServices;
using Xunit;

namespace CaseMgmt.Testing;

/// <summary>A test of what only SQLite has. Where the tests are pointed at a server it is passed over, and the run says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqliteFactAttribute : FactAttribute
{
    /// <param name="why">What it is that a server does not have: "its file is removed".</param>
    public SqliteFactAttribute(string why, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        (Skip, SkipType, SkipWhen) = ($"Of SQLite alone: {why}.", typeof(TestServer), nameof(TestServer.IsUsed));
}

/// <inheritdoc cref="SqliteFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqliteTheoryAttribute : TheoryAttribute
{
    /// <param name="why">What it is that a server does not have.</param>
    public SqliteTheoryAttribute(string why, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        (Skip, SkipType, SkipWhen) = ($"Of SQLite alone: {why}.", typeof(TestServer), nameof(TestServer.IsUsed));
}
