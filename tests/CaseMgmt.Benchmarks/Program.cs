using CaseMgmt.Benchmarks;

// One run prints its own ratios: a machine's speed drifts, the ratio of two things measured side by side does not.
// Sizes after the name leave out the others.
int[] sizes =
    args.Length > 1 && args[0] is ("compile" or "pages")
        ? [.. args[1..].Select(a => int.Parse(a, System.Globalization.CultureInfo.InvariantCulture))]
        : Offices.Sizes;
switch (args.FirstOrDefault())
{
    case "import":
        await ImportBenchmark.RunAsync();
        break;
    case "compile":
        await CompileBenchmark.RunAsync(sizes);
        break;
    case "pages":
        await PagesBenchmark.RunAsync(sizes);
        break;
    case "start":
        await StartBenchmark.RunAsync(args[1..]);
        break;
    case "code":
        BenchmarkDotNet.Running.BenchmarkRunner.Run<RulesBenchmark>();
        break;
    case "bare":
        await BareEndpoint.RunAsync(args[1], args[2]);
        break;
    default:
        Console.WriteLine(
            """
            dotnet run -c Release --project tests/CaseMgmt.Benchmarks -- WHAT [REVIEWS… or FOLDERS…]
              import   a register of 10,000 reviews against one of 100,000
              compile  a compilation against the same counts in hand-written SQL, at 1,000, 10,000 and 100,000 reviews
              pages    the review page and the list against a bare endpoint with the same rows and bytes
              start    what was published into the folders named after it, from the start to the sign-in page
              code     the rules of a review and the working calendar (BenchmarkDotNet)
            """
        );
        return 2;
}

return 0;
