package org.reannotate.views.review;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String CategoryReviewView_filter;
	public static String CategoryReviewView_headline;
	public static String CategoryReviewView_newer;
	public static String CategoryReviewView_next;
	public static String CategoryReviewView_previous;
	public static String CategoryRows_images;
	public static String CategoryRows_mistaken;
	public static String CategoryRows_name;
	public static String CategoryRows_recognized;
	public static String CategoryRows_wrong;
	public static String QuestionPane_list;
	public static String QuestionPane_title;
	public static String Question_leastSure;
	public static String Question_leastSureHint;
	public static String Question_surest;
	public static String Question_surestHint;
	public static String Question_wrongThoughSure;
	public static String Question_wrongThoughSureHint;

	static {
		NLS.initializeMessages("org.reannotate.views.review.messages", Messages.class);
	}

	private Messages() {
	}
}
