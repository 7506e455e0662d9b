package org.reannotate.application.commandline;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.terminal.Progress;
import org.reannotate.application.commandline.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Runs one command line.
 *
 * <pre>
 * int exitCode = new CommandLineProgram(services, Terminal.ofProcess()).run("analyze", "--labels", "y.npy", ...);
 * </pre>
 */
public final class CommandLineProgram {

	private static final String USAGE = "org.reannotate.application.commandline.usage";
	private static final int HELP_WIDTH = 100;

	private final Terminal terminal;
	private final CommandContext context;

	public CommandLineProgram(Services services, Terminal terminal) {
		this.terminal = terminal;
		this.context = new CommandContext(services, terminal, new Progress(terminal));
	}

	/**
	 * Does what the arguments say and prints what comes of it. One call at a time.
	 *
	 * @return one of {@link ExitCodes}
	 */
	public int run(String... arguments) {
		boolean verbose = List.of(arguments).contains("--verbose");
		try {
			return commandLine().execute(arguments);
		} catch (OutOfMemoryError e) {
			return failed(Messages.CommandLineProgram_memory, e, verbose);
		} catch (LinkageError e) {
			return failed(NLS.bind(Messages.CommandLineProgram_notWhole, e), e, verbose);
		} finally {
			context.progress().done();
			terminal.out().flush();
			terminal.err().flush();
		}
	}

	private int failed(String reason, Error e, boolean verbose) {
		context.progress().done();
		terminal.tell(NLS.bind(Messages.Failures_failed, reason));
		if (verbose) {
			StackTrace.tell(e, terminal);
		}
		return ExitCodes.FAILED;
	}

	/** Asks the running command to stop at the next good moment; may be called from any thread. */
	public void cancel() {
		context.progress().setCanceled(true);
	}

	/** The commands with all their options, for the program and for tests of its help. */
	CommandLine commandLine() {
		var factory = new ContextFactory(context, CommandLine.defaultFactory());
		var line = new CommandLine(RootCommand.class, factory);
		line.setOut(terminal.out()).setErr(terminal.err());
		line.setUsageHelpWidth(HELP_WIDTH).setUsageHelpAutoWidth(terminal.interactive());
		line.setColorScheme(CommandLine.Help.defaultColorScheme(
				terminal.interactive() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
		line.setResourceBundle(usage());
		line.setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true);
		line.setParameterExceptionHandler(new WrongUse(terminal));
		line.setExecutionExceptionHandler(new Failures(context));
		return line;
	}

	/** What {@code --help} says; found by our own class loader, because picocli's sees no texts but its own in OSGi. */
	static ResourceBundle usage() {
		return ResourceBundle.getBundle(USAGE, Locale.getDefault(), CommandLineProgram.class.getClassLoader());
	}

	/** Makes commands, which take the context, and everything else as picocli does. */
	private record ContextFactory(CommandContext context, IFactory fallback) implements IFactory {

		@Override
		public <K> K create(Class<K> type) throws Exception {
			for (Constructor<?> constructor : type.getDeclaredConstructors()) {
				if (constructor.getParameterCount() == 1
						&& constructor.getParameterTypes()[0] == CommandContext.class) {
					return type.cast(constructor.newInstance(context));
				}
			}
			return fallback.create(type);
		}
	}
}
