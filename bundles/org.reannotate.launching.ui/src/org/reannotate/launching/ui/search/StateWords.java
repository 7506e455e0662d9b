package org.reannotate.launching.ui.search;

import org.reannotate.audit.training.Trial;

/** States of trials for people. */
final class StateWords {

	private StateWords() {
	}

	static String of(Trial.State state) {
		return switch (state) {
		case WAITING -> Messages.State_waiting;
		case RUNNING -> Messages.State_running;
		case DONE -> Messages.State_done;
		case DROPPED -> Messages.State_dropped;
		case FAILED -> Messages.State_failed;
		case STOPPED -> Messages.State_stopped;
		};
	}
}
