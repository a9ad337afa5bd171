"""What may say of which kind a paper is: the lines of its title block, and captions that only such a paper has."""
