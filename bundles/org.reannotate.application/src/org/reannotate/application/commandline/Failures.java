package org.reannotate.application.commandline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Ends a command that failed with one line a person can act on; the stack trace only where it was asked for. */
record Failures(CommandContext context) implements IExecutionExceptionHandler {

	private static final String OURS = "org.reannotate.";

	@Override
	public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
		context.progress().done();
		if (context.progress().isCanceled() || e instanceof OperationCanceledException
				|| e instanceof CancellationException) {
			context.terminal().tell(Messages.Failures_cancelled);
			return ExitCodes.CANCELLED;
		}
		tell(NLS.bind(Messages.Failures_failed, words(e)), e);
		if (command.getCommandSpec().root().userObject() instanceof RootCommand root && root.verbose()) {
			StackTrace.tell(e, context.terminal());
		}
		return ExitCodes.FAILED;
	}

	/** A failed audit tells the last lines of a log; whatever else has lines has them from the name of a file. */
	private void tell(String words, Exception e) {
		if (e instanceof AuditException) {
			words.lines().forEach(context.terminal()::tell);
		} else {
			context.terminal().tell(words);
		}
	}

	private static String words(Exception e) {
		String message = e.getMessage();
		if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
			return NLS.bind(Messages.Failures_noFile, message);
		}
		if (e instanceof AccessDeniedException) {
			return NLS.bind(Messages.Failures_noPermission, message);
		}
		boolean checked = !(e instanceof RuntimeException);
		boolean ours = e.getClass().getName().startsWith(OURS);
		if (message != null && checked && (ours || e instanceof IOException)) {
			return message;
		}
		return NLS.bind(Messages.Failures_unforeseen, e);
	}
}
