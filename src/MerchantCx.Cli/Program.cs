using System.Text;
using MerchantCx.Cli;

// Windows consoles start in a code page of their own; reports are UTF-8 everywhere.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return await CommandLine.RunAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
