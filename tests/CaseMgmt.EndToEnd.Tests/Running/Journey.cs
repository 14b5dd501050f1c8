using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests.Running;

/// <summary>What every journey does on every page it comes to.</summary>
internal static class Journey
{
    private const int Narrow = 320;

    /// <summary>
    /// The page has one heading and a title of its own, axe finds nothing to fault (WCAG 2.2 AA) at full width and at 320 pixels,
    /// and nothing has to be scrolled sideways there but tables in their frame.
    /// </summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        (await page.Locator("h1").CountAsync()).ShouldBe(1, $"{page.Url} has one first heading");
        var wide = page.ViewportSize!;
        foreach (var width in new[] { wide.Width, Narrow })
        {
            await page.SetViewportSizeAsync(width, wide.Height);
            var faults = (
                await page.RunAxe(
                    new AxeRunOptions
                    {
                        RunOnly = RunOnlyOptions.Tags(
                            "wcag2a",
                            "wcag2aa",
                            "wcag21a",
                            "wcag21aa",
                            "wcag22aa",
                            "best-practice"
                        ),
                    }
                )
            ).Violations;
            faults
                .Select(f => $"{f.Id}: {f.Help} ({string.Join("; ", f.Nodes.Take(3).Select(n => n.Html))})")
                .ShouldBeEmpty($"axe on {page.Url} at {width} px");
            var overflow = await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            );
            overflow.ShouldBeLessThanOrEqualTo(0, $"{page.Url} scrolls sideways at {width} px");
        }

        await page.SetViewportSizeAsync(wide.Width, wide.Height);
    }

    /// <summary>Signs in by keyboard alone.</summary>
    public static async Task SignInAsync(this IPage page, string persona)
    {
        await page.GotoAsync("/sign-in");
        var choice = page.GetByLabel(persona, new PageGetByLabelOptions { Exact = false }).First;
        await choice.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }
}
