/**
 * Brings pretrained networks into the user's home, checked before they take their place, for the command line and the
 * workbench alike.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.backbone;
