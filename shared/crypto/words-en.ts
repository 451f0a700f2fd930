// The return code's words: 1,024 plain things that are safe for a child to see on a screen or on paper. No two
// are one typing slip apart (a letter changed, left out, added, or two swapped), so that a slip is seen and never
// opens another mailbox. The order is the code: never sort, add to or change this list.

const LIST = `
acorn airport album alder almond alphabet amber anchor anorak antelope apple apricot apron aquarium arch
armchair arrow artist artwork asparagus aspen aster atlas autumn avocado awning badger badminton bagel baker
balcony ballad balloon bamboo banana banjo banner barley barn barrel baseball basil basket beacon beanbag
beehive beetle beetroot bench berry bicycle bilberry billboard binder birch birdsong biscuit bison blackbird
blanket blender blizzard blossom bluebell blueberry boat bobbin bobsleigh bonfire bonnet book bookcase
bookmark bookshelf boots border botany bottle boulder boutique bowl bowling bracelet bracken bramble branch
brass bread breeze brick bright brioche broccoli bronze broom brownie brush bubble bucket buffalo bugle
builder bulldozer bumblebee bungalow bunting burrow butter buttercup butterfly button buzzard cabbage cabin
cactus caddy cake calendar camel camera campfire camping canal canary candle canoe canteen canvas canyon
capybara caramel cardboard cardigan cargo carnival carousel carpet carrot cart cashew castle catkin cauldron
cavern cedar ceiling celery cello cereal chaffinch chalk channel chapter charcoal chariot cheese cheetah
cherry chess chestnut chicken chickpea chimney chipmunk chives chocolate chorus chutney cinema cinnamon
circle circus citrus clarinet clay climber clipboard cloak cloud clover coast cobalt cobbler cobweb coconut
coffee colander collar column comet compass computer concert conker cookie copper coral coriander corner
cornfield cottage cotton country courgette courtyard cranberry crane crayon cricket crimson crocodile crocus
crossing crown crumb crystal cuckoo cucumber cupboard cupcake curtain cushion custard cutlery cycle cymbal
daffodil daisy damson dance dandelion dashboard dawn daylight december deckchair decorate delta denim desert
desk dewdrop diamond diary dinosaur dolphin domino donkey doorbell doorway dovecote dragon dragonfly drawer
dream dresser driftwood drizzle drum drummer duckling dumpling dungarees eagle earring earthworm easel
eastern echo eclipse editor eggshell eight elbow electric elephant eleven emerald encore engine envelope
escalator evening evergreen explorer fabric factory falcon fanfare farmer farmyard feather february fennel
fern festival fiddle field fiesta fifteen fifty figurine finch firefly fireplace fireside fisher fishing
flag flagpole flamingo flannel flask flavour fleece flint flour flower flowerpot flute foghorn folder
football footpath footstep forest forty fossil fountain fourteen foxglove freckle fresco friday fringe
frisbee frog frost fudge gadget galaxy gallery garage garden gardener garlic garnet gate gatepost gazebo
gazelle gecko gentle geranium gerbil geyser ginger gingham giraffe glacier glider glitter globe goldfinch
goldfish gondola goose granite grape gravel gravy green grocer grotto guava guitar gull gumboots gymnast
hallway hammock hamper hamster handbag hangar harbour harmonica harmony harp harvest haystack hazel hazelnut
headland headphone heartwood hedgehog hedgerow herald heron herring hickory highland hillside hilltop hippo
hockey holiday holly honey honeycomb hoodie hoop hopscotch horizon horse hummus hundred hyacinth iceberg
icicle icing igloo indigo inkwell inland inventor iris ivory jackdaw jacket jaguar jamboree january jasmine
jelly jersey jetty jewel jigsaw jingle jogger journal journey juggler juice jukebox july jumper juniper
kangaroo kayak keeper kettle keyboard keyring kingdom kiosk kitchen kite kitten kiwi koala label lace ladder
ladybird lagoon lakeside lamb landing lantern laptop lark lasagne laundry lavender leaflet leapfrog lemon
lemonade lentil leopard letter lettuce library lifeboat lilac lily lime limestone linen linnet lion lizard
llama lobster locket logbook lollipop loom lorry lowland lullaby lunch lunchbox lupin lyric macaroni macaw
mackerel magenta magnet magnolia magpie mahogany mailbox mandarin mandolin mango manor mantle maple marathon
marble margin marigold marina market marmalade maroon marsh marzipan mascot match meadow medal medley
meerkat melody melon meringue mermaid message meteor metronome midday midnight milk milkshake millpond
mimosa minibus minnow minstrel mint mirror moccasin monday moon moonlight moorland moped morning mosaic moss
motor motorway mouse mudguard muffin mulberry mural museum music napkin narwhal nature nearby nectar
nectarine nest newspaper nickel nine nineteen noodle north notebook nougat november number nursery nutmeg
nutshell oasis oatmeal oboe ocean october octopus olive omelette onion opal opera orange orbit orchard
orchid oregano organ origami ostrich otter outback outdoor oven overcoat oyster paddle paddock painter
pajamas palace pamphlet pancake panda pantry papaya paper paprika parachute parade parakeet parcel parsley
parsnip partridge pasta pathway patio pattern pavement pavilion peach peacock peanut pear pebble pelican
pencil penguin pepper periscope petal petunia pewter pheasant piano piccolo picnic picture pigeon pigment
pillow pineapple pinecone pinwheel pioneer pirate pistachio pizza planet plaster platform platypus playtime
plaza plum plywood podium poem poetry polar polka pond popcorn poppy porcupine porridge porthole postcard
potato pottery prairie pretzel primary primrose prism pudding pulley pumpkin puppet purple puzzle pyramid
quadrant quail quarry quartz quaver quiet quill quince rabbit radiator radio radish rafter railway rainbow
raincoat raindrop raisin rambler ranger raspberry raven ravioli reader recipe record recorder redwood reef
reindeer relay relish rhubarb rhythm ribbon rice ridge risotto river riverbank roadside robin roller rooftop
rose rosemary rotunda rowboat rowing ruby rucksack ruler runway saffron sailor salad salmon sandal sandpaper
sandpit sandwich sapphire sardine satchel satin saturday saucepan saxophone scallop scarecrow scarf scenery
schooner scooter scout scribble scroll seagull seahorse seashell seaside season seaweed seedling seesaw
semaphore september seven shamrock shelf shelter shepherd sherbet ship shore shoulder shovel shuttle
sidewalk signal silver sixteen sketch skipping skylark skyline slate sleigh slipper smoothie snail snorkel
snowball snowdrop snowflake snowman sofa soil songbird sorbet soup southern space spaghetti sparkler sparrow
spatula speedboat spinach spiral spoon spotlight spring sprinkle sprout square squirrel stable stadium
stairway stamp stapler starfish starlight starling station statue steam steamer stencil sticker stone
stonework stork straw street stripe studio submarine subway sugar suitcase summer summit sunbeam sunday
sundial sunflower sunlight sunrise sunset supper surfer swallow swan sweater swimmer swing sycamore syrup
tadpole talent tandem tangerine tangram tapestry tarmac tartan teacup teal teapot teaspoon temple tennis
tent terrace theatre thimble thirty thistle thunder thursday thyme ticket tiger timber tinsel toaster tomato
toolbox topaz torch tortoise toucan tower town tractor trailer train tramway trapeze traveller treacle
treasure treetop trellis trestle triangle tricycle trifle trolley trombone trophy tropic trousers trumpet
tuesday tugboat tulip tundra tunnel turnip turquoise turtle tweed twelve twenty twig twilight ukulele
umbrella unicorn upland upstairs valley vanilla vase velvet veranda viaduct village vinegar vineyard vintage
viola violet violin voyage waffle wagon walkway wallaby wallet walnut walrus wander warbler wardrobe water
waterfall waterway wave weaver wednesday weekday weekend welcome western whale wharf wheat wheel whisker
wicker wildlife windmill window windsurf winter wisteria wombat wood woodland workshop worktop wren writer
yacht yard yellow yodel yoghurt zebra zigzag zinnia zipper zucchini
`;

/** 1,024 words: index 0–1,023 is ten bits of a return code. */
export const WORDS_EN: readonly string[] = LIST.trim().split(/\s+/);
