package org.reannotate.application.commandline;

import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in two lines instead of the whole help. */
record WrongUse(Terminal terminal) implements IParameterExceptionHandler {

	@Override
	public int handleParseException(ParameterException e, String[] arguments) {
		CommandLine command = e.getCommandLine();
		String name = command.getCommandSpec().qualifiedName();
		terminal.tell(NLS.bind(Messages.Failures_failed, e.getMessage()));
		if (!UnmatchedArgumentException.printSuggestions(e, terminal.err())) {
			terminal.tell(NLS.bind(Messages.WrongUse_help, name));
		}
		return ExitCodes.WRONG_USE;
	}
}
