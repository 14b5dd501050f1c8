using FsCheck;
using FsCheck.Fluent;

namespace CaseMgmt.Domain.Tests;

/// <summary>Properties that hold for whatever is drawn; a failure names the smallest draw found.</summary>
internal static class Properties
{
    /// <summary>Days from 2020 to 2028, for which bank holidays are held.</summary>
    public static readonly Gen<DateOnly> Day = Gen.Choose(
            new DateOnly(2020, 1, 1).DayNumber,
            new DateOnly(2028, 12, 31).DayNumber
        )
        .Select(DateOnly.FromDayNumber);

    public static void Hold<T>(Gen<T> draws, Func<T, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(draws.ToArbitrary(), property));
}
