// The room's first sentence stands here.
