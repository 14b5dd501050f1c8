using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.Statistics;

public sealed class CompilationTests
{
    private static readonly FakeClock Clock = new();
    private static readonly FigureDefinition Considered = new(
        "reviews.considered",
        "Complaint reviews considered",
        "Every request received in the period.",
        FigureUnit.Count,
        FigureBasis.Cohort,
        FigureKind.Total,
        RecordKind.ComplaintReview
    );

    [Fact]
    public void HasFiguresOf_SameNumbers_WhoeverAskedAndHoweverLong()
    {
        var (one, two) = (Compiled(53), Compiled(53));
        one.Finish(TimeSpan.FromSeconds(1));
        two.Finish(TimeSpan.FromSeconds(9));
        one.HasFiguresOf(two).ShouldBeTrue();
        one.Id.ShouldNotBe(two.Id);
    }

    [Fact]
    public void HasFiguresOf_OtherNumberOrDefinition_IsAnother()
    {
        Compiled(53).HasFiguresOf(Compiled(54)).ShouldBeFalse();
        Compiled(53).HasFiguresOf(Compiled(53, version: 2)).ShouldBeFalse();
    }

    [Fact]
    public void Identity_ThatDoesNotClose_ShowsItsResidual()
    {
        var identity = Compiled(53, right: 52).Identities.Single();
        (identity.Left, identity.Right, identity.Residual).ShouldBe((53, 52, 1));
    }

    [Fact]
    public void Reference_SaysPeriodDayAndRevision() =>
        Compiled(53).Reference.ShouldBe("2022-23 as at 2023-06-30, revision 1");

    [Fact]
    public void Rate_OverNothing_IsNothingAndNotZero()
    {
        FigureAmount.Rate(0, 0).RateValue.ShouldBeNull();
        FigureAmount.Rate(4, 38).RateValue!.Value.ShouldBe(0.10526, 0.00001);
        FigureAmount.Measured(3.5, 0).Measure.ShouldBeNull();
        FigureAmount.Measured(3.5, 2).ShouldBe(new FigureAmount(null, 2, 3.5));
        FigureAmount.Total(0).ShouldBe(new FigureAmount(0, null, null));
    }

    private static Compilation Compiled(long considered, int version = 1, long? right = null)
    {
        var compilation = Compilation.Begin(
            ReportingPeriod.Of(new FinancialYear(2022)),
            new DateOnly(2023, 6, 30),
            1,
            "tests",
            Clock
        );
        compilation.Add(
            Considered with
            {
                Version = version,
            },
            FigureAmount.Total(considered),
            new FigureMembers(1, 0, null)
        );
        compilation.Check("reviews.considered = …", considered, right ?? considered);
        return compilation;
    }
}
