package org.reannotate.editors.gallery;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ArrangeBar_decided;
	public static String ArrangeBar_direction;
	public static String ArrangeBar_duplicates;
	public static String ArrangeBar_group;
	public static String ArrangeBar_imported;
	public static String ArrangeBar_noGroups;
	public static String ArrangeBar_path;
	public static String ArrangeBar_size;
	public static String ArrangeBar_sort;
	public static String CategorySidebar_accessibleName;
	public static String CategorySidebar_all;
	public static String CategorySidebar_counter;
	public static String CategorySidebar_example;
	public static String CategorySidebar_find;
	public static String CategorySidebar_relabel;
	public static String ChoicePopup_all;
	public static String ChoicePopup_find;
	public static String FilterBar_any;
	public static String FilterBar_asked;
	public static String FilterBar_duplicates;
	public static String FilterBar_files;
	public static String FilterBar_find;
	public static String FilterBar_missing;
	public static String FilterBar_present;
	public static String FilterBar_readable;
	public static String FilterBar_score;
	public static String FilterBar_scoreBetween;
	public static String FilterBar_unreadable;
	public static String FilterColumn_category;
	public static String FilterColumn_finding;
	public static String FilterColumn_given;
	public static String FilterColumn_gone;
	public static String FilterColumn_one;
	public static String FilterColumn_prediction;
	public static String FilterColumn_several;
	public static String FilterColumn_split;
	public static String FilterColumn_state;
	public static String GalleryPage_noImages;
	public static String GalleryPage_noneShown;
	public static String GalleryPage_reading;
	public static String SidebarDeeds_stepExamples;
	public static String GalleryPage_title;
	public static String GroupTitles_candidate;
	public static String GroupTitles_confirmed;
	public static String GroupTitles_corrected;
	public static String GroupTitles_excluded;
	public static String GroupTitles_extended;
	public static String GroupTitles_folded;
	public static String GroupTitles_issue;
	public static String GroupTitles_noFinding;
	public static String GroupTitles_noLabel;
	public static String GroupTitles_noPrediction;
	public static String GroupTitles_noScore;
	public static String GroupTitles_noSplit;
	public static String GroupTitles_notDecided;
	public static String GroupTitles_open;
	public static String GroupTitles_score;
	public static String RelabelPreview_decided;
	public static String RelabelPreview_heading;
	public static String RelabelPreview_images;
	public static String RelabelPreview_message;
	public static String RelabelPreview_now;
	public static String RelabelPreview_ok;
	public static String RelabelPreview_same;
	public static String RelabelPreview_title;
	public static String RelabelPreview_undo;
	public static String SavedFilters_button;
	public static String SavedFilters_delete;
	public static String SavedFilters_save;
	public static String SavedFilters_saveMessage;
	public static String SavedFilters_saveTitle;
	public static String SavedFilters_stepDelete;
	public static String SavedFilters_stepSave;
	public static String SavedFilters_tooLong;
	public static String ScorePopup_any;
	public static String ScorePopup_from;
	public static String ScorePopup_to;
	public static String StatusLine_all;
	public static String StatusLine_clear;
	public static String StatusLine_named;
	public static String StatusLine_one;
	public static String StatusLine_some;

	static {
		NLS.initializeMessages("org.reannotate.editors.gallery.messages", Messages.class);
	}

	private Messages() {
	}
}
