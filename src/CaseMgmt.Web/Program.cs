using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Platform;

try
{
    await using var app = OfficeApplication.Build(args);
    await app.PrepareAsync();
    await app.RunAsync();
    return 0;
}
catch (StartRefusedException refused)
{
    await Console.Error.WriteLineAsync("CaseMgmt does not start: " + refused.Message);
    return 1;
}
