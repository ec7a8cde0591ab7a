import SinewCommands

await SinewCommand.runAndExit()
