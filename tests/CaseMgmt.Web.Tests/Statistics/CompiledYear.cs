using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Testing.Builders;
using CaseMgmt.Web.Tests.Platform;

namespace CaseMgmt.Web.Tests.Statistics;

/// <summary>Four reviews of 2022-23, of which three are valid and one is upheld, compiled as at 30 June 2023; 1 July 2023 is today.</summary>
public sealed class CompiledYear : IAsyncLifetime
{
    public static readonly ReportingPeriod Year = ReportingPeriod.Parse("2022-23").Value;
    public static readonly DateOnly AsAt = new(2023, 6, 30);

    public OfficeInTest Office { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Office.Clock.Set(AsAt);
        await Office.ArrangeAsync(rules =>
            new[]
            {
                new ReviewBuilder(1).Decided(ReviewResult.Upheld),
                new ReviewBuilder(2).Decided(ReviewResult.NotUpheld),
                new ReviewBuilder(3).UnderReview(),
                new ReviewBuilder(4).With(f =>
                    f with
                    {
                        Validity = Validity.Invalid,
                        ValidityDecidedOn = new DateOnly(2022, 5, 4),
                        InvalidReason = InvalidReason.WrongBodyIopc,
                    }
                ),
            }.Select(r => r.Build(rules, Office.Clock))
        );
        (await Office.SendAsync(new CompileFigures(Year, AsAt))).IsDone.ShouldBeTrue();
        Office.Clock.Set(new DateOnly(2023, 7, 1));
    }

    public ValueTask DisposeAsync() => Office.DisposeAsync();
}
