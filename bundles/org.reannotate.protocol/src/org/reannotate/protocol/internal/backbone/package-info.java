/**
 * Reading of {@code backbone.json} with distrust: it comes from whoever made the backbone.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.protocol.internal.backbone;
