package org.reannotate.application.commandline.terminal;

/** A line when the step changes, and now and then within a long one: for logs. */
final class ProgressLines implements ProgressDisplay {

	private static final double EVERY_SECONDS = 15;

	private final Terminal terminal;
	private String words = "";
	private double last = Double.NEGATIVE_INFINITY;

	ProgressLines(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public void show(ProgressState state) {
		boolean another = !state.words().equals(words) && !counter(state.words()).equals(counter(words));
		if (!state.words().isEmpty() && (another || state.seconds() - last >= EVERY_SECONDS)) {
			terminal.tell(String.format("%3d%%  %s%s", state.percent(), state.words(), state.leftWords(", ")));
			last = state.seconds();
		}
		words = state.words();
	}

	/** Steps that differ only in a number that runs are one step. */
	private static String counter(String words) {
		return words.replaceAll("\\d[\\d,. ]*", "#");
	}

	@Override
	public void end() {
		words = "";
	}
}
