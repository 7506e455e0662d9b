package org.reannotate.views.service;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.living.LivingStatus;
import org.reannotate.core.model.ModelState;
import org.reannotate.protocol.words.Percent;

/**
 * What the status line says about the model service. Immutable.
 *
 * @param text a few words
 * @param tip  all there is to know, in sentences
 * @param look how it is marked
 */
public record ServiceWords(String text, String tip, Look look) {

	/** How the state is marked beside its words. */
	public enum Look {
		/** Nothing runs. */
		OFF,
		/** A process is there and rests. */
		READY,
		/** Something is being done. */
		BUSY,
		/** The background waits. */
		PAUSED,
		/** Something failed. */
		FAILED
	}

	/** The words for a state. */
	public static ServiceWords of(ModelState model, LivingStatus findings) {
		String more = model.text();
		String reason = more == null ? "" : more;
		return switch (model.kind()) {
		case OFF -> words(Messages.ServiceWords_off, Messages.ServiceWords_offTip, Look.OFF, findings);
		case STARTING -> words(Messages.ServiceWords_starting, reason, Look.BUSY, findings);
		case IDLE -> words(Messages.ServiceWords_idle, Messages.ServiceWords_idleTip, Look.READY, findings);
		case BUSY -> words(busy(reason, model.percent()), "", Look.BUSY, findings);
		case PAUSED -> words(Messages.ServiceWords_paused, reason + ".", Look.PAUSED, findings);
		case FAILED -> words(Messages.ServiceWords_failed, reason, Look.FAILED, findings);
		};
	}

	/** The same with sentences about where it computes. */
	ServiceWords at(String place) {
		return new ServiceWords(text, tip + "\n" + place, look);
	}

	/** As long as a text may get in daily life. */
	static String longest() {
		return NLS.bind(Messages.ServiceWords_busyPercent, Messages.ServiceWords_widest, Percent.of(1));
	}

	private static String busy(String work, int percent) {
		String what = work.isEmpty() ? Messages.ServiceWords_working : work.substring(0, 1).toLowerCase() + work.substring(1);
		return percent < 0 ? NLS.bind(Messages.ServiceWords_busy, what)
				: NLS.bind(Messages.ServiceWords_busyPercent, what, Percent.of(percent / 100.0));
	}

	private static ServiceWords words(String text, String tip, Look look, LivingStatus findings) {
		boolean behind = findings.kind() == LivingStatus.Kind.WAITING || findings.kind() == LivingStatus.Kind.WORKING;
		String keeping = look == Look.PAUSED && behind ? Messages.ServiceWords_later : keeping(findings);
		boolean failed = findings.kind() == LivingStatus.Kind.FAILED && look != Look.BUSY;
		return new ServiceWords(failed && look != Look.PAUSED ? Messages.ServiceWords_failed : text,
				tip.isEmpty() ? keeping : tip + "\n" + keeping, failed ? Look.FAILED : look);
	}

	private static String keeping(LivingStatus findings) {
		return switch (findings.kind()) {
		case OFF -> Messages.ServiceWords_notLiving;
		case CURRENT -> Messages.ServiceWords_current;
		case WAITING -> because(Messages.ServiceWords_waiting, findings.text());
		case WORKING -> Messages.ServiceWords_updating;
		case STANDING_STILL -> because("", findings.text());
		case FAILED -> because(Messages.ServiceWords_notUpdated, findings.text());
		};
	}

	private static String because(String sentence, @Nullable String reason) {
		return reason == null ? sentence : (sentence + " " + reason).strip();
	}
}
