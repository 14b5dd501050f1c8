using CaseMgmt.Application.Tests.Persistence;
using CaseMgmt.Testing;
using MediatR;

namespace CaseMgmt.Application.Tests.Common;

/// <summary>
/// Every use case was sent by some test of this project against the real database, so that all its queries have been
/// translated for both engines (<see cref="BothEngines"/>). It runs after all the others and so wants the whole
/// project to be run.
/// </summary>
[Collection("after all others")]
public sealed class EveryRequestTests
{
    [CollectionDefinition("after all others", DisableParallelization = true)]
    public sealed class AfterAllOthers;

    /// <summary>Requests that no test of this project can send, each with its reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal) { };

    [Fact]
    public void Requests_AllWereSent_SoThatTheirQueriesAreKnownToBothEngines()
    {
        BothEngines
            .RequestsSent.ContainsKey(typeof(PipelineTests.AddSuiteCommand))
            .ShouldBeTrue("Run the whole project: this test looks at what the others have sent.");
        var requests = RequestsOf(typeof(Registration).Assembly).Select(t => t.Name).ToList();
        var sent = BothEngines.RequestsSent.Keys.Select(t => t.Name).ToList();

        requests
            .Except(sent)
            .Except(Exceptions.Keys)
            .ShouldBeEmpty("These requests were sent by no test of CaseMgmt.Application.Tests: send each once.");
        Exceptions.Keys.Except(requests).ShouldBeEmpty("These exceptions name no request.");
        Exceptions.Keys.Intersect(sent).ShouldBeEmpty("These were sent after all: they need no exception.");
    }

    [Fact]
    public void Requests_OfAnAssembly_AreFound() =>
        RequestsOf(typeof(PipelineTests).Assembly)
            .ShouldBe(
                [
                    typeof(PipelineTests.AddSuiteCommand),
                    typeof(PipelineTests.AddSuiteExclusivelyCommand),
                    typeof(PipelineTests.CorrectSuiteCommand),
                    typeof(PipelineTests.NamesNoPermission),
                    typeof(BusyRecordsTests.OpenSuite),
                    typeof(BusyRecordsTests.OpenSuiteAlone),
                    typeof(ActScopeTests.OpenOne),
                    typeof(ActScopeTests.OpenAlone),
                    typeof(ActScopeTests.OpenTwo),
                    typeof(ActScopeTests.MoveSuite),
                    typeof(ServerFaultsTests.OpenSuite),
                    typeof(ServerFaultsTests.OpenSuiteAlone),
                    typeof(ServerFaultsTests.TakeReference),
                    typeof(TryOnCopyTests.TryOutCommand),
                ],
                ignoreOrder: true
            );

    [Fact]
    public void Requests_ThatAskTheDatabase_AreToldFromThoseThatDoNot()
    {
        BothEngines.RequestsSent[typeof(PipelineTests.AddSuiteCommand)].ShouldBeTrue();
        BothEngines.RequestsSent[typeof(PipelineTests.NamesNoPermission)].ShouldBeFalse();
    }

    private static IEnumerable<Type> RequestsOf(System.Reflection.Assembly assembly) =>
        assembly
            .GetTypes()
            .Where(t => t is { IsAbstract: false, IsClass: true } && t.IsAssignableTo(typeof(IBaseRequest)));
}
